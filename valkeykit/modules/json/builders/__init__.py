# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""Builders, one file per group."""
