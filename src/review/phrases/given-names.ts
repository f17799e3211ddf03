/**
 * Given names that are no other word: not a product, a place or a verb. A text that names somebody whom no roster knows
 * is still about a person. Names that are also words (Mark, Grace, Max) or products (Jenkins, Travis) are left out.
 */
const names = [
  'adam|ahmed|aisha|akira|alejandro|aleksandr|alex|alice|alicia|amanda|amelie|amir|amit|ana|anders|andrea|andreas|andrew',
  'angela|anita|anna|anne|anthony|antonio|anton|ashley|barbara|beatriz|ben|benjamin|bob|brian|bruno|camille|carl|carla',
  'carlos|carmen|carol|caroline|charlotte|chen|chloe|chris|christian|christine|christopher|claire|claudia|clara|dan',
  'daniel|daniela|dave|david|deepak|diego|dieter|dimitri|dmitri|elena|elisabeth|elizabeth|emily|emma|enrique|eric|erik',
  'esther|eva|fatima|felipe|fernando|finn|florian|francesca|francesco|frank|franz|fritz|gabriel|gabriela|george|georg',
  'giovanni|giulia|greta|guillaume|gustavo|hannah|hans|harald|hassan|heidi|heike|helen|helena|hiroshi|ibrahim|ines|ingrid',
  'irina|isabel|isabelle|ivan|jakub|james|jana|javier|jean|jeff|jennifer|jenny|jens|jessica|joanna|johan|johannes|john',
  'jonas|jonathan|jorge|josef|joseph|joshua|juan|judith|julia|julie|juergen|kamal|karen|karin|karl|katarina|kate|katharina',
  'katherine|kathrin|katrin|katja|kenji|kevin|klaus|kristina|lars|laura|lauren|leila|lena|leonie|linda|lisa|lucas|lucia',
  'luigi|luis|lukas|magda|manuel|marco|marcus|maria|marie|mariana|marta|martin|martina|mateusz|matthew|matthias|maya',
  'mehmet|melissa|michael|michelle|miguel|mike|mikhail|mohammed|monika|monica|nadia|natalia|natasha|nicolas|nicole|nikolai',
  'nina|nora|olga|oliver|olivia|omar|otto|pablo|patricia|patrick|paul|paula|pavel|pedro|petra|philip|pierre|piotr|priya',
  'rachel|rafael|rajesh|raj|ramon|rebecca|renate|ricardo|richard|robert|roberto|ryan|sabine|samuel|sandra|sanjay|sara|sarah',
  'sebastian|sergei|sergey|simone|sofia|sophia|sophie|stefan|stefanie|stephanie|stephen|steven|sunil|susan|susanne|sven',
  'takashi|tanja|tatiana|thomas|tim|tobias|tom|tomas|tomasz|ulrich|ulrike|ursula|valentina|vanessa|vera|vikram|viktor',
  'vladimir|wei|werner|wolfgang|xavier|yasmin|yuki|yuri|yusuf|yvonne|zainab|zoe',
];

const givenNames: ReadonlySet<string> = new Set(names.flatMap((line) => line.split('|')));

export function isGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && givenNames.has(word.toLowerCase());
}
