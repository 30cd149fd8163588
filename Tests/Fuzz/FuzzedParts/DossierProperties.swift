import LetterModel
import Properties

@testable import EditionModel

/// What must be true of a dossier's number: all its spellings have one address, and no other has it.
enum DossierProperties {
  static func check(_ numbers: [String]) throws(Untrue) {
    var slugs: [String: [UInt8]] = [:]
    for number in numbers.prefix(4) {
      let key = DossierNumber.key(number)
      let printed = DossierNumber.printed(number)
      let slug = DossierNumber.slug(number)
      try must(
        DossierNumber.key(printed) == key, "“\(number)” is printed as “\(printed)”, another number")
      try must(
        DossierNumber.printed(printed) == printed, "“\(printed)” is printed as another again")
      try must(
        key.isEmpty || DossierNumber.key(slug) == key, "“\(number)” has the address “\(slug)”")
      try must(
        slug.utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || $0 == 45 || $0 == 120 },
        "“\(slug)” is no part of an address")
      if let other = slugs.updateValue(key, forKey: slug) {
        try must(other == key, "two numbers have the address “\(slug)”")
      }
    }
  }
}
