internal import Findings
internal import Synchronization

/// The rules by which letters are searched, made when the first letter is read from its file: where all
/// are found in packs, none is wanted.
final class RememberedRules: Sendable {
  private let setup: SiteSetup
  private let made = Mutex<FindingRules?>(nil)

  init(_ setup: SiteSetup) { self.setup = setup }

  var value: FindingRules {
    made.withLock { made in
      if let made { return made }
      let rules = FindingRules(
        registers: setup.registers.forLetters, home: setup.configuration.home)
      made = rules
      return rules
    }
  }
}
