import Registers

/// Some countries, as many as these tests need.
let knownCountries = KnownCountries(names: [
  "KZ": ["Kazachstan", "Kazakhstan"], "NO": ["Noorwegen", "Norway"], "NL": ["Nederland"],
  "GE": ["Georgië"], "BE": ["België"],
])
