"""How fast the clerk's pages are: databases of many drafts, questions over HTTP, clerks at work."""
