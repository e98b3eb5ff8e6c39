# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders, one file per group."""
