/// The licence under which a site gives its data, as its editor says.
public enum DataLicence: String, Sendable, Hashable, CaseIterable {
  /// Given to all, without conditions.
  case zero = "CC0"
  /// Given to all who name the source.
  case attribution = "CC BY"

  /// Its name with its version.
  var name: String {
    switch self {
    case .zero: "CC0 1.0"
    case .attribution: "CC BY 4.0"
    }
  }

  /// Its name in lists of licences.
  var identifier: String {
    switch self {
    case .zero: "CC0-1.0"
    case .attribution: "CC-BY-4.0"
    }
  }

  /// Where its words stand.
  var address: String {
    switch self {
    case .zero: "https://creativecommons.org/publicdomain/zero/1.0/"
    case .attribution: "https://creativecommons.org/licenses/by/4.0/"
    }
  }
}
