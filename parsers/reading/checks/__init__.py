"""Checks: what the clerk should know, as codes with a place. All of them are listed in config/checks.toml and docs/checks.md."""
