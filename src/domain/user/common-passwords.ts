/**
 * Words that guessing begins with, in English, French and at home, with what a sign-up form suggests. Written in small letters without accents; digits and
 * signs that stand for letters (p@ssw0rd) are read as those, so this holds what is left of the usual lists once variants are taken away.
 */
export const COMMON_WORDS: readonly string[] = (
  'password passwort passw0rd motdepasse mdp secret secure securite security admin administrator administrateur administration root ' +
  'user utilisateur login connexion welcome bienvenue bonjour hello soleil sunshine princess princesse dragon monkey football basketball ' +
  'master letmein trustno iloveyou jetaime lovely amour chouchou doudou loulou cheri cherie michael jordan superman batman starwars pokemon ' +
  'shadow computer internet google facebook whatsapp samsung android iphone orange changeme changemoi temp temporary temporaire test demo ' +
  'guest invite default example exemple clinic clinique hospital hopital doctor docteur medecin nurse infirmier infirmiere patient sante ' +
  'health accueil reception cameroun cameroon douala yaounde bafoussam bamenda garoua maroua kribi limbe buea afrique africa marseille ' +
  'chelsea arsenal barcelona barcelone madrid liverpool manchester etoo jesus dieu seigneur jehovah amen famille family papa maman ' +
  'azerty azertyuiop qwerty qwertyuiop abc january february march april june july august september october november december janvier ' +
  'fevrier mars avril juin juillet aout septembre octobre novembre decembre'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
