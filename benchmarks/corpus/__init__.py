"""A generator of order post with truth: any number of letters of an invented company, of two parts that share no layout and no phrasing.

What is read while the readers are being worked on is made of `*_tuned` modules; the `*_unread` modules make what nobody has looked at.
"""
