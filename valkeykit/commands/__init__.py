"""The command surface: `generated` from commands.yaml, `custom` builders by hand.

`arguments` serves both, `face` is what clients inherit.
"""
