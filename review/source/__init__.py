"""What came in, made safe to look at: pictures of pages, texts, a mail's HTML."""
