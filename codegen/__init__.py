"""The generator: one YAML spec in, the typed command surface out. Never imported by valkeykit."""
