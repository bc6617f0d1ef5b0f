"""What waits: filtered, sorted, searched, counted, and confirmed several at once."""
