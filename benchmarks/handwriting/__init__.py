"""Makes the model of `parsers.forms.second_reader`: cells written by many hands, worn, and a small network that learns to read them.

It lies with the benchmarks, not in the program: it takes what only developers have (torch, fonts from npm), and what it makes is kept.
"""
