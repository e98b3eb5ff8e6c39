"""What things cost: micro-benchmarks for pytest-benchmark, and `compare`, side by side with the peers.

rows.py holds the table's rows and bars, peers/ and ours.py the sides, section.py measures, results.py judges.
"""
