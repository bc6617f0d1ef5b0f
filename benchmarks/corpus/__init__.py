"""A generator of order post with truth: any number of letters of an invented company, of parts that share no buyer, layout or phrasing.

The readers are worked on with `tuned/`, and with `opened/`, `drawn/`, `shown/` and `trial/`, each of which was the unread part before it was drawn and looked at;
`trial/` was written by somebody who had not seen them; `unread/` makes what nobody has looked at;
`fresh/` was written by a second stranger, who knew no reader, but the kit and what `shown/`, `drawn/` and `opened/` write.
"""
