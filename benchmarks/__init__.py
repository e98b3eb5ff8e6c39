"""What things cost: micro-benchmarks for pytest-benchmark, and `compare`, side by side with bare drivers."""
