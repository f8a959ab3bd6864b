"""What `us_trade_csl` is made of: its 13 lists, and how it writes names and numbers."""
