internal import WordTrees

/// The words by which the parts of a printed letter are known in one language.
///
/// All are compared without regard to case and blanks, since prints and extractions vary both.
public struct LetterWords: Sendable {
  private let tree: WordTree

  init(_ tree: WordTree) { self.tree = tree }

  /// The chambers' names, the first chamber first: `Eerste Kamer`.
  public var chambers: [String] { tree["chambers"].words }
  /// What follows a chamber's name in its letterhead: `der Staten-Generaal`.
  public var chamberSuffixes: [String] { tree["chamber-suffixes"].words }
  /// What stands before a session year: `Vergaderjaar`.
  public var sessions: [String] { tree["sessions"].words }
  /// What stands before a paper's number: `Nr.`.
  public var numbers: [String] { tree["numbers"].words }
  /// What marks a second print: `HERDRUK`.
  public var reprints: [String] { tree["reprints"].words }
  /// What the printed heading begins with, by kind of paper.
  public var headings: [String: [String]] { tree["headings"].listsByName }
  /// Publishers as the imprint names them.
  public var publishers: [String] { tree["publishers"].words }
  /// Places that an imprint names before its year.
  public var printPlaces: [String] { tree["print-places"].words }
  /// What a line to the addressee begins with: `Aan`.
  public var addressees: [String] { tree["addressees"].words }
  /// What leads from the writer to the addressee in an edition's heading: `aan`.
  public var correspondentLinks: [String] { tree["correspondent-links"].words }
  /// What the heads of a website's record of a paper begin with: `Datum publicatie`.
  public var webHeads: [String] { tree["web-heads"].words }
  /// What a title calls the letter: `Letter`.
  public var titleKinds: [String] { tree["title-kinds"].words }
  /// What stands before the day in such a title: `dated`.
  public var titleDated: [String] { tree["title-dated"].words }
  /// What stands before the writer in such a title: `from`.
  public var titleFroms: [String] { tree["title-froms"].words }
  /// The same behind the addressee, where no addressee has such a word: `to … from`.
  public var titleBacks: [String] { tree["title-backs"].words }
  /// What stands before the addressee in such a title, where the writer's office has the plain word: `addressed to`.
  public var titleAddressed: [String] { tree["title-addressed"].words }
  /// What a website sets before the day on which it published or changed a letter: `Published`.
  public var publishings: [String] { tree["publishings"].words }
  /// What stands before a person's name in an address or a heading: `Sir`.
  public var titles: [String] { tree["titles"].words }
  /// Small words within names and addresses: `of`, `te`.
  public var nameLinks: [String] { tree["name-links"].words }
  /// What stands before the person for whom a house's letter is: `t.a.v.`.
  public var attentions: [String] { tree["attentions"].words }
  /// What leads from the sender to the addressee in the first sentence of a note between governments.
  public var compliments: [String] { tree["compliments"].words }
  /// What stands behind the addressee in that sentence.
  public var complimentEnds: [String] { tree["compliment-ends"].words }
  /// Offices that letters are addressed to without such a word, above an address.
  public var addressedOffices: [String] { tree["addressed-offices"].words }
  /// What a dateline may begin with: `Datum`.
  public var dates: [String] { tree["dates"].words }
  /// What stands before the place among an institution's own fields: `Plaats`.
  public var places: [String] { tree["places"].words }
  /// What stands before a note's number where notes have a label: `Noot 1:`.
  public var noteLabels: [String] { tree["note-labels"].words }
  /// What stands before the day on which a paper came in, which is not its own: `Ontvangen`.
  public var arrivals: [String] { tree["arrivals"].words }
  /// What stands before the subject: `Betreft`.
  public var subjects: [String] { tree["subjects"].words }
  /// What stands before a list of enclosures: `Bijlage`.
  public var enclosures: [String] { tree["enclosures"].words }
  /// The labels of an e-mail's head.
  public var mail: Mail { Mail(tree["mail"]) }
  /// The words of a telegram's head.
  public var telegram: Telegram { Telegram(tree["telegram"]) }
  /// Labels of a ministry's letterhead: `Onze referentie`.
  public var references: [String] { tree["references"].words }
  /// Labels that an institution's column of fields has besides references: `Inlichtingen`.
  public var fieldLabels: [String] { tree["field-labels"].words }
  /// What stands before a ministry's name, its address and its site in a letterhead.
  public var letterheads: [String] { tree["letterheads"].words }
  /// A page's label and what stands before the count of pages: `Pagina`, `van`.
  public var pages: [String] { tree["pages"].words }
  /// What an edition sets before a leaf's number: `fol.`.
  public var leaves: [String] { tree["leaves"].words }
  /// The beginnings of salutations: `Geachte`.
  public var salutations: [String] { tree["salutations"].words }
  /// The beginnings of valedictions: `Hoogachtend`.
  public var valedictions: [String] { tree["valedictions"].words }
  /// Sentences that stand in a valediction's place: `Accept, Excellency`.
  public var assurances: [String] { tree["assurances"].words }
  /// What stands above one who signs for another: `For the`.
  public var signedFor: [String] { tree["signed-for"].words }
  /// What stands between an office and the one who signs for it: `voor deze`.
  public var delegations: [String] { tree["delegations"].words }
  /// What a heading begins with that tells for whom a memorandum is: `Memorandum for`.
  public var memoranda: [String] { tree["memoranda"].words }
  /// What stands behind an office that somebody holds for a time: `a.i.`.
  public var officeTerms: [String] { tree["office-terms"].words }
  /// Words that end a letter's last line before the name: `servant`.
  public var closers: [String] { tree["closers"].words }
  /// What a print sets before the name of one who signed the original: `w.g.`.
  public var signed: [String] { tree["signed"].words }
  /// The same where it stands in brackets alone: `(s.)`.
  public var signedInBrackets: [String] { tree["signed-in-brackets"].words }
  /// The articles that stand before an office: `De`.
  public var articles: [String] { tree["articles"].words }
  /// The article that a signature's office takes where the print has none; nil where a language sets none.
  public var signatureArticle: String? { tree[ifAny: "signature-article"]?.word }
  /// Offices that send letters, without article: `minister`.
  public var offices: [String] { tree["offices"].words }
  /// What leads from an office to its department: `van`, `voor`.
  public var officeLinks: [String] { tree["office-links"].words }
  /// Posts and departments that write to each other in an edition's headings: `Embassy`.
  public var posts: [String] { tree["posts"].words }
  /// What names one who did not sign: `mede namens`.
  public var behalves: [String] { tree["behalves"].words }
  /// What names one who sends a letter with those who sign it: `mede namens`.
  public var jointBehalves: [String] { tree["joint-behalves"].words }
  /// Bodies of a chamber that send letters: `Presidium`.
  public var chamberBodies: [String] { tree["chamber-bodies"].words }
  /// What leads from such a body to its chamber: `van de`.
  public var chamberLink: String { tree["chamber-link"].word }
  /// What a heading calls members of a chamber: `lid`.
  public var members: [String] { tree["members"].words }
  /// The singular of offices that stand in the plural: `ministers` → `minister`.
  public var singulars: [String: String] { tree["singulars"].wordsByName }
  /// What a line that numbers a question begins with: `Vraag`.
  public var questions: [String] { tree["questions"].words }
  /// What a line that numbers an answer begins with: `Antwoord`.
  public var answers: [String] { tree["answers"].words }
  /// What stands between the words and numbers of such a line: `op`, `en`.
  public var questionLinks: [String] { tree["question-links"].words }
  /// What stands before `Vragen` in a heading: `Mondelinge`.
  public var questionKinds: [String] { tree["question-kinds"].words }
  /// What tells that questions cannot be answered in time: `Mededeling`.
  public var notices: [String] { tree["notices"].words }
  /// What heads a remark below questions: `Toelichting`.
  public var explanations: [String] { tree["explanations"].words }
  /// What stands before a number in the appendix of questions: `AH`.
  public var appendices: [String] { tree["appendices"].words }
  /// What stands before a party that several members share: `beiden`.
  public var shared: [String] { tree["shared"].words }
  /// What leads from those asked to what the questions are about: `over`.
  public var abouts: [String] { tree["abouts"].words }
  /// What a table's or a figure's caption begins with: `Tabel`.
  public var captions: [String] { tree["captions"].words }
  /// Words after which a word's hyphen still stands for a part left out: `en` in `olie- en gas`.
  public var conjunctions: [String] { tree["conjunctions"].words }
  /// First parts and second parts that keep their hyphen: `oud-`, `-generaal`.
  public var hyphenated: Hyphenated { Hyphenated(tree["hyphenated"]) }
  /// Names of the series that a letterhead prints: `Aanhangsel van de Handelingen`.
  public var series: [String] { tree["series"].words }
  /// What stands before the day on which questions or answers came in: `ingezonden`.
  public var received: [String] { tree["received"].words }
  /// What tells who may read a letter: `Confidential`.
  public var secrecies: [String] { tree["secrecies"].words }
  /// What a stamp has above the day when a letter came in: `Received`.
  public var stamps: [String] { tree["stamps"].words }
  /// Articles, prepositions, pronouns, auxiliaries: words that lines break before and after, and that
  /// tell two words which lost the blank between them.
  public var small: [String] { tree["small"].words }
  /// Words that letters use most: evidence for two words that lost the blank between them.
  public var frequent: [String] { tree["frequent"].words }
  /// Small words that begin other words too: `over` in `overschot`.
  public var prefixes: [String] { tree["prefixes"].words }
  /// What the first part of a compound ends in before the second: `ings` in `investeringsbank`.
  public var linking: [String] { tree["linking"].words }
  /// What words end in as they are inflected: `ing` in `increasing`.
  public var inflections: [String] { tree["inflections"].words }
  /// The commonest words, which tell a text's language.
  public var common: [String] { tree["common"].words }
}
