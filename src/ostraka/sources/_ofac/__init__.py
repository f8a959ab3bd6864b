"""What the OFAC lists share: the SDN list and the non-SDN lists come in the same forms.

`forms` tells which form a set of files has; `csv_set` and the XML modules read one each.
Below them, the same for every form: `entry` (one entry in the making), `identifiers`
(OFAC's labels of numbers), `facts` (its labels of everything else), `listing_facts` and
`listings` (programmes, directives, dates and the designations they make) and `remarks`
(the remarks field).
"""
