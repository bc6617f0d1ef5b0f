"""The sample company's post: mails and scans with what is true of each."""
