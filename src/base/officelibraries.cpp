// Linked with the libraries for office files, and nothing else: see latefunction.h.
