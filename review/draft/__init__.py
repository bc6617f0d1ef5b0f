"""One draft: what its page shows, and what a clerk does to it."""
