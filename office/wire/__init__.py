"""The wire: topics, payloads and their strict decoding (DESIGN §3). The only part of `office` that needs msgspec."""
