"""What the Australian list writes as prose: facts, addresses, dates of listing."""
