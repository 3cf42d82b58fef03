// For every file of the module: a number with a point does not become a whole one unchecked.
@_exported import Gates
