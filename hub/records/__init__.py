"""What people read out of the journal, and how it is kept and brought back: ``lobbycall hub backup`` and others."""
