/// What a word does in telling an event.
enum EventCue: UInt8, CaseIterable, Sendable {
  case type, parliament, status, denied
  case weakType
  // The home country: who, where, and what stands around a visit.
  case `self`, place, away, margin, arrival, guest
  // What ties a sentence to the date told before.
  case during, courtesy, signing
  /// Begins a clause behind a comma: `, die`, `, waarbij`.
  case clause
  /// Before a request, by which something was done: `op verzoek`.
  case upon
  /// A word that ends as a telling word does and tells nothing: `commissie`.
  case none
  /// Before what was spoken of: `over een verdrag`.
  case about
  /// The first and last piece of a verb: `trok … terug`.
  case splitVerb, splitEnd
  /// A noun that tells together with a verb behind it: `betrekkingen … verbroken`.
  case pair
  /// Before a noun: what stands before it is no verb's last piece, `op de grens`.
  case determiner
  /// Before a verb: `riep op de troepen terug te trekken`.
  case infinitive
  /// Before what something was done for: `om hulp te vragen`; before the verb itself, `to ask`.
  case purpose, toVerb
  /// Someone goes where a word such as “to” leads: `trok in mei naar Chili`.
  case motion, goal
  /// Someone is where a word such as “in” tells: `was op 3 mei in Ankara`.
  case presence, inside
  /// Calls at somebody's house, unless “to” tells what for.
  case calling
  /// What has no day any more: `uitgesteld`.
  case postponed
  /// What was asked came to pass: `ingewilligd`.
  case granted
  /// Before what was only the cause: `wegens`.
  case cause
  /// What was reported and is not so: `zou … berust op een misverstand`.
  case unfounded, hearsay
  /// A clause that tells when something became known: `naar gisteren is gebleken`.
  case hearing, learnt
  /// Who receives whom: an ambassador need not travel.
  case resident, reception, received, travel
  /// What somebody receives and is no guest: `ontving een brief`.
  case thing
  /// Before the name of a department, and between: `Ministerie van Landbouw`.
  case office, officeLink
  /// What bears a date of its own: `het telegram van 3 maart`, `(NOS, 4 februari)`.
  case document
  /// Before a day that is only a bound: `voor 7 oktober`.
  case bound
  /// What stands for a country told before.
  case anaphor, there
  /// What was not done; only in part where another word limits it: `not until`.
  case not, limit
  /// Behind an invitation: `naar Amman te komen`.
  case coming
  /// Before what alone was refused: `cancelled its plans`.
  case possessive
  /// A state that is no more, and none of today's.
  case ceased
  /// Behind “and” it begins another clause.
  case finite
  /// Begins what somebody asked: `vroeg welke sancties dit najaar aflopen`.
  case question
  /// Did what was told before: `Noorwegen deed dat twee dagen daarna`.
  case likewise
  /// Says only that something goes on or ends: `afloopt`, `verlengd`.
  case ending
  /// Whoever bears this title is none of home's own: `keizer`.
  case foreigner
  /// Who writes, whoever that is.
  case writer
  /// The house of those who write for another country: `Embassy of Chile`.
  case post
  /// A guest's coming and going, which one sentence may tell: `arrives on July 11th and leaves the following day`.
  case arriving, leaving
  /// Refuses a visit, a meeting or an offer; of all else it is a deed: `withdrew its troops`.
  case undone
  /// Behind a verb of saying it begins what was said: `zei op 14 februari dat hij het verdrag wil opzeggen`.
  case reported
  /// Before a document's own day: `de nota, gedagtekend 3 september`.
  case dated
  /// Before what something is only compared with: `anders dan in Mali`.
  case likened
  /// Before one man's nationality: `een Deen`, `one of them Polish`.
  case single
  /// Behind the adjective of a country that only leads or lends something: `Zweeds voorzitterschap`.
  case aside
  /// Behind a country's adjective, those who act for it beside its government: `Argentine forces`.
  case actor
  /// Before a country that something only passes: `via Polen`.
  case way
  /// Before a law or treaty by which something is so: `op grond van`.
  case law
  /// A law or resolution, cited by its number and day: `Resolutie 2254 van 18 december 2015`.
  case numbered
  /// Tells that a sum is spoken of: `miljoen`.
  case money
  /// Stands for two countries told before: `beide landen`.
  case both
}
