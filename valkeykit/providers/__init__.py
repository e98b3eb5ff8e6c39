"""Drivers behind one interface: `base` has the protocols, one folder or file per driver."""
