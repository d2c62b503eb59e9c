"""What we claim about speed, runnable: ``make bench``. Every case runs beside its baseline, in the same rounds."""
