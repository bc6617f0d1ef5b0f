"""The second opinion's examples, its fitting, and its measuring with the measured writer left out."""
