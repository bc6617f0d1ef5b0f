"""Who may sign in, how, and as what: people, sessions, programs' tokens."""
