"""The command surface: `generated` from commands.yaml, `custom` builders by hand, `arguments` for both, `face` below the clients."""
