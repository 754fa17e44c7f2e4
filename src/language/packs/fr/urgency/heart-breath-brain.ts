import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: heart, breathing, stroke, sight, headache, in French. */
export const HEART_BREATH_BRAIN: Patterns<Sign> = {
  chest_pain: `
    arrach*|dechir*|broy* ..2 poitrine|thorax|coeur
    sternum ...3 @pain|press*|poids
    poids|pression ...3 sternum
    poitrine|coeur ..3 vice|vise|etau|serre*|pierre
    ceinture|corde ..3 poitrine|thorax
    poitrine ..3 brul*
    serr* ..3 poitrine|coeur|thorax
    douleur ..2 pogne*|dans ..2 poitrine
    crise de|du coeur
    ecras*|etau|etouff*|serr*|compress* ...4 poitrine|coeur|thorax
    poitrine|coeur ...3 lache|lacher|stop*|arret*|exploser
    coeur ...2 va ..2 stop|lacher
    press*|feu|crise|etreint|etouffe*|point ...3 poitrine|coeur
    poitrine ...3 press*|feu|explos*|ecras*|point|gene
    poitrine me fait
    angine
    @pain|serre*|serrement|pression|pincement|lourdeur|brulure ...4 poitrine|thorax|thoracique*|sternum
    poitrine|thorax ...4 @pain|serre*|pression|pique|brule|lourd*|comprim*|etau|bloque*
    mal|douleur*|pains|pincement*|pique ...2 coeur
    coeur ...2 pains|serre|pique
    coeur ...3 arret
    crise|attaque|infarctus|arret cardiaque|coeur
    infarctus
    barre ...3 poitrine
    poids ...4 poitrine`,
  heart_word_pain: `
    coeur me fait mal
    poitrine ...2 fait ...2 mal`,
  arm_jaw: `
    @pain|engourdi*|radi*|descend*|irradi* ...4 machoire|gauche|bras
    bras|gauche|machoire ...3 @numb|@pain`,
  no_breath: `
    halet*|suffoqu*
    respire* ..1 pu|plus|mal|pas
    tient|tenant|grip* ..2 gorge
    tire|tirage ..2 cotes
    siffle ..3 tire|creus*
    air|souffle ..1 manque
    parler ..2 entiere* phrase*
    noye*|noyade
    respir*|souffle ..1 plus|pas ..2
    reprendre|retrouver|recuperer ...2 souffle|respiration
    bouche ..2 bleue
    que|seulement ..3 un|deux|trois|quelques|# mots|mot
    pas|plus ...3 finir|terminer|complete|dire|sortir ..2 sentences|phrase|phrases|mot
    cherche|cherchant|lutte|peine ...2 air|souffle|respirer
    air|oxygene ...1 pas|plus ..1 enter*|passe|rentre|entre|arrive
    etrangle|etouffe ..2 on|avec
    pas|plus ...0 respir*
    ne respire
    respire pas|plus
    sans|pas|plus ...1 pouls
    peux|peut|peu|arrive|arrives|parviens|parvient|arrivons ...1 pas|plus|meme|mal|jamais|a ...4 respir*|souffle*|air
    difficult*|troubles ...3 air
    suffoque|suffoquer|suffoquent|etouffe|etouffes|etouffer|etouffement|etouffee|suffocation
    mal|peine|difficile*|difficulte*|probleme*|gene|souffrance|galere* ...3 respir*|souffl*
    mal|douleur*|fait ...3 quand ...2 respir*
    respir* ...2 mal|plus|pas|difficile*|difficilement|vite|fort|peine|bizarre*|bruit|bruyamment|sifflant*|rapide*|saccade*|court
    respiration ...3 difficile*|rapide*|sifflant*|courte|bloque*|coupe*|bizarre*|bruyante|lente|vite
    essouffl*|essoufl*
    souffle ...2 court|coupe|manque|finit|fini|plus
    manque*|plus|pas ...2 d|de air|souffle|oxygene
    bout de souffle
    siffle* ...4 respir*|poitrine
    respir*|poitrine ...3 siffle*
    besoin ...2 oxygene
    cotes|poitrine ...3 creus*|rentre*|tirage`,
  asthma: `
    asthm* ..2 grip*|serre*|tient|etouffe*
    pompe|ventoline ..2 vide|finie|rien
    pu|plus|sans ..2 pompe|ventoline
    ventoline|inhalateur|spray ...5 rien|plus
    asthm* ...4 crise|ventoline|fort*|grave
    crise ...2 asthm*
    ventoline|ventolin ...5 fini*|vide|marche pas?|suffit|terminee`,
  throat_closing: `
    langue|levres|gorge ..2 massive|enormes?|gross*|ballon|double*
    langue ..2 devient|deviennent ..1 gross*
    avaler ..2 ma|propre ..1 saliva|salive
    pas|plus|mal ..2 avaler ..3 gorge|langue|saliva|salive
    cou|gorge ..2 gonfle*|enfle* ..6 pique|piqure|guepe|abeille
    abeille|guepe|frelon|piqure ..8 cou|gorge|face|visage|respir*
    gorge ...3 ferme*|serre*|gonfle*|enfle*|bloque*
    langue|levre|levres ...4 @swell|gros*|bleu*|double*
    @swell ...3 langue|levre|levres|gorge|bouche
    face|visage|yeux ...2 @swell ...8 respir*|parl*|avaler`,
  face_swollen: `
    face|visage|yeux|cou|paupieres|figure ...4 @swell
    @swell ...4 face|visage|yeux|cou|paupieres|figure`,
  face_droop: `
    face|visage|bouche ..3 croche|deform*
    bave* ..3 cote|un
    bouche ..2 de travers
    face|visage|bouche|figure|sourire ...5 tombe*|tordu*|deviee|devie|deforme*|paralys*|penche*|travers|engourdi*|tourne|tournee|asymetrique|affaiss*|tire*|pend|figee
    tordu*|engourdi*|paralys*|tombe*|deviee|deforme* ...4 face|visage|bouche
    moitie|cote ...5 visage|face ...4 @numb
    face|visage ...3 @numb`,
  one_side_weak: `
    droite|gauche ..2 jambe|bras|main ..3 faible|mort*|porte|tient|lache
    ne? tient|porte plus ..3 jambe|jambes|bras
    jambe|jambes|bras ..3 porte|portent|tient|tiennent ..1 plus|pas
    main|bras|jambe ..2 veut ..1 pas|plus ..3
    bras|jambe|main|cote devenu|devenue mort*
    sent|sens ..1 plus|pas|pu ..3 cote|bras|jambe|jambes|main|gauche|droit|droite
    leve|lever|bouger|bouge ..1 plus|pas|pu ..3 bras|jambe|main
    cote|bras|jambe|main ..2 engourdi*
    impossible|incapable ...2 lever|bouger|sentir ...3 bras|jambe|main|cote
    bras|jambe|main ...3 lache|lourd|lourde ..2 soudain*|coup|cote
    moitie|cote ...3 faible|mort|morte|paralys*|engourdi*
    tout ...1 cote ...2 bouge|repond|sent
    sens|sent ...1 plus|pas ...3 jambe|jambes|bras|main|cote|pied|pieds|doigts
    droite|gauche|cote ...2 ne? bouge|repond|obeit|marche ...1 plus|pas
    lache* ...3 tasse|verre|objets
    cote|moitie|bras|jambe|jambes|main|corps ...5 @numb|bouge*|bouger|leve*|lever|repond*|sent|sens
    peux|peut|arrive|arrives ...2 pas|plus ...3 lever|leve|bouger|tenir|sentir|marcher ...4 bras|jambe|jambes|main|mains|pied|cote|verre|tasse|doigts
    leve* ...1 plus|pas ...2 bras|jambe|main
    ne? bouge* ...2 plus|pas ...3 bras|jambe|main|cote
    engourdi*|engourdissement|paralys*|insensible|fourmill* ...4 bras|jambe|jambes|main|cote|corps
    @numb ..2 bras|jambe|jambes|main|cote|corps
    lache|lacher ...3 verre|tasse|objets|tout|choses
    bras|jambe|main ...3 pas|plus ...2 marche*|bouge*|repond*|obei*
    paralys*|hemipleg*
    bras|jambe|jambes|main|mains ..1 gauche|droit|droite? ..1 ne? bouge|bougent plus|pas
    bras|jambe|jambes|main ..2 refuse|refuses ..1 de? bouger`,
  speech: `
    il|elle|@person ..1 ne? parle plus ,>
    il|elle|@person ..1 ne parle plus du|depuis|bien|clairement|correctement|normalement
    il|elle|@person ..1 ne? sait|peut|veut plus parler ,>
    parole|elocution ..2 pateu*|lent|lente|bloque*|embarrasse*
    trouver|sortir ..2 mes|ses|les mots ..1
    pas|plus ..3 trouve*|sortir ..2 mots
    parle|parler|cause ..2 tout? mele|croche|empate*|bizarre*|saoul
    articule* ..2 plus|pas|mal
    plus|pas a|bien parler
    arrive ..1 plus|pas|pu ..1 a? parler
    impossible|incapable ...2 parler
    parle ...2 pateux|pateuse|ivre|charabia|bouillie
    bouche|langue ...2 pateuse|lourde
    troubles|difficulte* ...2 parole|parler
    parole|mots ...5 confus*|melange*|incomprehensible*|bizarre*|embrouill*|perdu*
    parle|parler|parlait ...3 bizarre*|confus*|tors|travers|mal|incomprehensible*
    peux|peut|arrive ...1 pas|plus ...3 parler
    n arrive ...1 plus|pas a parler
    brusquement ...5 parle*
    trouve* ...3 mots
    ne? parle ...1 plus|pas ...3 depuis|soudain*`,
  stroke_named: `
    possible|fait|faire|avoir|un ...4 avc
    signes ...1 avc
    < avc ,>
    attaque cerebrale`,
  vision_loss: `
    aveugle ..2 oeil|coup|brutal*
    voi|vois|voit ..1 plus|pu ..1 rien
    sans voir|vision ..3
    impossible|incapable ...2 voir
    voir|vois|voit ...1 rien|noir|double ..2
    voir ...2 d|de ...2 un|gauche|droit oeil|yeux
    peux|peut|arrive ...2 plus|pas ...2 voir ...3 rien|bien|oeil|face
    vois|voit ...1 plus|rien ...2 rien|oeil|yeux|clair|bien|droit|gauche|cote ...2
    ne? vois|voit plus ,>
    vois|voit ...1 rien|noir
    aveugle|cecite
    perdu|perte|perds ...4 vision|vue
    vision|vue ...3 noir*|perdue|disparu*|partie
    oeil ...4 noir|rideau|voile
    rideau|voile ...4 oeil|yeux|vue|vision`,
  vision_blurred: `
    vois|voit|voir ..2 double|flou|embrouille*|deux
    mouches ..2 devant
    flou|floue|floues|troubles|double ...2 vision|vue|yeux
    vision|vue|yeux|vois|voit|voir ...4 flou|floue|double|star|etoiles|points|mouches|flashes|lumieres|flash*|taches|eclairs|brouill*`,
  headache: `
    migraine|mal de tete ..2 depuis ..2 jours
    mal ..2 crane|tete
    mal|maux|douleur*|cephalee* ...3 tete|crane|tetes
    cephalee*
    tete ...3 explose*|mal|eclate*|frappe*`,
  headache_worst: `
    mal|tete|crane ..6 une|seule second*|seconde*|instant
    pire|tonnerre|jamais ...4 mal|maux|cephalee
    pire ...4 tete
    tete|cephalee* ...8 brutal*|soudain*|subit*|brusque*|tonnerre|explose*|tonner*
    brutal*|soudain*|subit*|brusque* ...5 tete|cephalee*
    tete ...6 un|tout|a coup
    jamais ...3 eu ...4 mal ...3 tete`,
  severe_headache: `
    @severe ...3 migraine|maux|tete|mal|cephalee*
    tete|cephalee* ...4 @severe`,
  stiff_neck: `
    nuque|cou ..2 raide*
    rigide|raide|dur|dure|bloque*|mal|plier ...3 nuque|cou
    nuque|cou ...4 rigid*|raide|dur|dure|bloque*|plier|mal`,
  light_hurts: `
    lumiere ..3 insupportable|fait|gene|blesse
    lumiere ...4 mal|gene|derange|supporte*
    supporte* ...3 lumiere`,
};
