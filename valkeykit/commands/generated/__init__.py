# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Generated command surface."""
