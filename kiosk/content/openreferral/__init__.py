"""Open Referral in and out: HSDS-UK 3.0 and HSDS 3.0 (docs.openreferral.org), as feeds that others publish.

`import` makes services of the offer from a feed, `export` a feed from the offer. A feed is untrusted: it may
be wrong in every way. Nothing of a broken record is repeated in a report, only where it stands and why.
"""
