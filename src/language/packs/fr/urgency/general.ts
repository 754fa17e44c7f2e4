import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: mood, words for urgency, weakness, any other symptom, in French. */
export const GENERAL: Patterns<Sign> = {
  malaria: `
    malaria|palu|paludisme`,
  sting: `
    abeille|abeilles|guepe|guepes|frelon`,
  shaky: `
    trembl*|tremble`,
  cannot_swallow: `
    peux|peut|arrive pas|plus ..2 avaler`,
  mild: `
    leger|legere|legers|petit|petite|petits|petites|legerement
    un|tres peu`,
  low_mood: `
    braill*|pleure* ..2 tout|tt|constamment|temps|jour
    plus gout|envie|plaisir ..2
    pleure|pleurer|triste|depress*|deprim*|gout|envie|depasse*|epuise*|dors|angoiss*|seule
    pas|plus ...3 bond*`,
  hopeless: `
    gout a rien
    plus ..2 gout ..2 rien
    a|au bout ,>
    craque|craquer ..2
    pleure* ..2 tout|constamment|tt ..1 le|l? temps|jours ..4
    tres|tellement|trop ...1 depress*|deprime*|bas
    depress*|deprime* ...6 mange*|dors|semaine*
    desespere|desesperee|desespoir
    plus|pas ...2 espoir
    depress*|deprime*|depression ...5 severe*|tres|semaines|mois|perdu
    peux|arrive pas|plus ...2 continue|continuer|tenir|bebe
    y arrive ...1 plus|pas ...4 bebe|enfant|vie
    entend* ...2 voix
    crise* ...1 panique|angoisse|nerfs`,
  emergency_word: `
    crise cardiaque
    < urgence|urgences ..1 aide|aidez|secours|svp ..2 >
    < aide|aidez ..1 urgence ..2 >
    urgence ..1 aidez|aide me|moi|nous ..2
    < urgence ,>
    an|une|medical|grosse|vraie urgence
    urgence svp|vite
    c est urgence
    au secours
    sauvez moi|nous|le|la|mon|ma
    appelez|besoin|envoyez|envoie|envoyer|faut|cherche ...2 ambulance|samu
    ambulance ... vite|svp|urgent|urgence
    au secour
    < secours|secour ..1 svp|stp|docteur|vite ,>
    entre ...2 vie ...2 mort
    vite ...2 secours`,
  urgent_word: `
    urgent|urgemment|asap
    besoin ...3 docteur|medecin ...3 vite|urgent*|maintenant|aujourdhui
    tres|trop|gravement malade
    me sens ...2 tres|vraiment mal
    va tres|vraiment|pas du tout mal|bien
    condition|etat ...3 grave|empire*|aggrave*`,
  cannot_stand: `
    peux|peut|arrive|tient|tiens ...1 pas|plus ...3 debout|lever|marcher|poser|pied|asseoir|bouger
    n arrive ...1 plus|pas ...2 marcher|lever
    tient|tiens ...1 plus|pas ...1 debout
    faible ...3 lever|marcher|bouger|debout`,
  body_hurt: `
    clou ..4 pied|marche*
    marche* ..2 clou|verre|tesson*
    tordu*|foule|foulee|entorse|tombe*|coupe*|blesse*|cogne*|ecrase*|casse*|fractur*|demis|deboite* ...4 cheville|genou|jambe|bras|main|doigt|orteil|poignet|coude|epaule|pied|hanche|dos|cote
    cheville|genou|jambe|bras|main|doigt|poignet|coude|epaule|pied|hanche ...3 tordu*|foul*|coupe*|blesse*|casse*|fractur*|ecrase*|demis*|deboit*
    entorse|luxation|fracture`,
  severe_symptom: `
    mal|dos ..3 si|tellement fort|mal ..4
    rage ...1 de dents?
    rage de dent|dents
    @severe mal ...3
    mal ...4 insupportable|atroce|terrible|terriblement|affreux`,
  symptom: `
    mal ..2 dent|oreille|ventre|gorge
    @pain ...3 dos|jambe|bras|genou|dent|oreille|gorge|joint*|pied|main|corps|cote|oeil|plaie|bas|reins|sein|anus
    joint* ...3 @pain
    faible|faiblesse|fatigue*|vertige*|nausee*|vomit*|vomi*|diarrh*|toux|tousse|boutons|gratte*|enfle*|gonfle*|infection|palu|malaria|typhoide
    malade|malades
    pains|douleur|douleurs
    j ai|a mal
    fait mal`,
};
