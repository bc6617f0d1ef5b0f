"""A second opinion on what a letter speaks of, taught by examples beside the first reading, which works by rules."""
