/**
 * Signs in what patients write: poison, overdose, thoughts of death, violence. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const POISON_MIND = {
  poison: `
    leche|lecha|licked|lick|goute|tasted ..4 produit|product|@poison|cafard|cafards|insecticide|roach
    @poison ..4 enter*|inside|mouth|bouche|inhal*|respir*|breath*|sniff*
    respire*|inhale*|breathed|breathing|sniff* ..4 @poison
    berries|baies|plant|plante|leaves|feuilles|mushroom*|champignon* ..6 pupil*|vomi*|sick|malade|dizzy|drool*
    @takes ..2 berries|baies|poison*|unknown|inconnu*
    @takes ..5 cleaner|cleaners|cleaning|polish|remover|dissolvant|deboucheur|debouche*|decapant|nettoyant|lessive|detartrant|adoucissant|dettol|harpic|jik|disinfectant|desinfectant|antigel|windshield|washer|fuel|carburant|petrol|varnish|vernis|sanitizer|sanitiser|lotion|aftershave|parfum|perfume|cologne|lighter|zippo|naphta|phenol|formol|glue|colle|ink|encre|pods|pod|softener|killer|weedkiller|gramoxone
    from under ..1 sink|evier
    weed killer
    rat poison
    mort ..2 rats|rat
    got|get|gotten|found|trouve*|attrape* ..1 hold|into|open ..4 pills|tablets|cachets|comprimes|medicine*|medicament*|bleach|cleaner
    packet|boite|bottle|flacon|pack ..2 empty|vide ..4
    pills|tablets|cachets|comprimes ..6 packet|boite|bottle|flacon ..1 empty|vide
    mange*|ate|eaten|avale*|swallow* ..4 @drug ..4 grandpa*|grandma*|gran*|grand|pere|mere|papi|mamie|mother|father|parents
    mix*|melange* ..4 bleach|javel|acid*|ammonia*
    smoke|fumes|fumee|gaz ..6 mal|headache*|vomi*|dizz*|tous|all
    got|gotten|found|played|touche|joue|opened|ouvert|getting ..2 into|with|a|avec|le|la|de|in ..2 @poison
    mort aux rats
    @takes ..3 sniper|dichlorvos|otapiapia|paraquat|ddt|hypo|izal|dettol|ammonia|ammoniac|antigel|naphtalene|mothball|mothballs|naphtaline|permethrin|deltamethrine|baygon|rambo|raid|moon|timor|alcool|spirit|thinner
    drink|drank|bu|boire|avale ..2 produit|product|liquid|liquide ..3
    @takes ...2 perfume|parfum|shampoo|lotion
    @child ...3 @takes ...4 tablets|comprimes|pills|medicaments|medicine|medicines|cachets
    @takes ...5 @poison
    @poison ...4 @takes
    poison* ...2 child|enfant|baby|bebe|pikin|fils|son|fille
    poisoned|empoisonne*|intoxic*
    ate|mange|eaten|chewed|croque|avale|put ...5 pills|tablets|battery|pile|coin|medicines|comprimes|piece|medicaments|magnet`,
  battery: `
    avale*|swallow*|gobe|ingest*|put|mis|mange*|ate ..5 piece|coin|bille|marble|magnet*|aimant*|key|cle|needle|aiguille|pin|epingle|toy|jouet|battery|batteries|pile|piles|lego|screw|vis
    battery|batterie|pile|coin|piece|magnet*|aimant*|bone|os|arete|needle|aiguille ...5 stuck|coince*|throat|gorge|nose|nez|swallow*|avale*
    avale*|swallow* ...4 battery|batterie|pile|coin|piece|magnet*|aimant*|needle|aiguille|nail|clou|toy|jouet
    bead|perle|stone|seed|graine|haricot|bean|peanut|arachide ...4 nose|nez|throat|gorge|ear`,
  overdose: `
    od ,>
    od d|ed|ing
    oding|oded
    @takes ..1 tablets|pills|@drug ..2 twice|deux|double ..8 awake|sleep*|dizz*|faint*|dors*|endor*|vomi*|weak|faible
    @takes ..4 to|pour|2 die|mourir|sleep|end|finir
    swallow*|avale* ..3 tablets|pills|cachets|comprimes|somniferes|medicament*|medoc|medocs|meds
    avale*|pris|took|taken|swallow*|lap|gobe|bu ..2 tt|tous|tout|toute|toutes|all|whole|entire|plenty|too many|much ..4 somnifere*|sleeping|meds|medoc|medocs|tylenol|panadol|remede*|remedes|pilules|pills|tablets|cachets|comprimes|insulin*|strip
    trop ..1 pris ..2
    far? too much ..1 insulin*
    insulin*|insuline|unites|units ...4 instead|lieu|mistake|erreur|wrong|extra
    injecte|inject|injected|took|pris ...4 unites|units ...6 instead|lieu|erreur|mistake
    overdos*|surdos*|surdose
    @takes ...3 all|whole|entire|tous|toute|toutes|entier|entiere|boite|plaquette|tout|bottle|flacon|box|packet|pack|plenty|trop|many|handful|double|plein|poignee|every ...4 @drug|bottle|flacon|boite|box|medicines|plaquette|pills|treatment|plaquettes|medoc|medocs|packet
    @takes ...3 10|12|15|20|24|25|30|40|50|60|100|vingt|trente|ten|twenty|thirty|forty|fifty|dix|quinze|cinquante|quarante ...4 @drug|cachets|comprimes|pills|at
    @drug ...5 all at once
    all|tous|toutes ...3 @drug ...3 once|coup|fois
    @takes ...2 too many|much ...3 @drug|insulin
    trop|many|plenty|lot|plein ...3 @drug ...4 avale*|pris|taken|took|swallow*
    avale*|pris ...2 trop|plein|beaucoup ...2 @drug
    wrong|mistake|erreur|accident* ...4 dose ...4 insulin*
    insulin*|insuline ...3 double|trop|twice|fois
    trop|too|double ...2 insulin*`,
  violence_now: `
    bat|frappe|tape|beating|beat|beats ..8 now|maintenant|crient|crying|crie
    beating|beats|bat|frappe|tape|strangl*|etrangl*|chok* ..3 me|m ..6 now|maintenant|belt|ceinture|iron|fer|stick|baton|knife|couteau|crient|crying|help|aide*
    strangl*|etrangl*|chok* ..1 me|her
    m etrangl*
    knife|couteau|gun|fusil|machete|machette ..4 let|leave|sortir|partir|door|porte|threat*|menac*
    will|won|laisse not|pas let|partir|sortir me|him|us leave|go
    en train de ..3 frapp*|tap*|batt*|etrangl*|viol*|menac*|tabass*
    beating|hitting|attacking|strangling|choking|punching|kicking ..2 me|her|him|us|my ...4 now|moment|help|currently
    is|dey|di|keeps beating|hitting|attacking|strangling|punching|kicking|beat ..1 me|us ..2
    right now|currently|maintenant|la ...4 beating|hitting|frappe|bat|tape|tabasse|attacking`,
  suicide: `
    on|sur|near ..1 bridge|pont|ledge|toit|rebord ..6 anymore|more|plus|fini|end
    envie|envi|gout|tente|want|urge ..2 jeter|sauter|jump|throw|pendre|couper|disparaitre|mourir|finir|crever
    think*|pense|thoughts|pensees|idees|idee ..3 jump*|hang*|dying|die|mourir|suicide*|sauter|pendre|finir|disparaitre|gone|mort|dead
    think* ..3 not being ..1 here|around|alive
    not being ..1 here|around|alive ..2 anymore|more|longer
    veux|veut|peux ..1 plus|pu|pas vivre|continuer a?
    corde|rope|tie|tied|attache* ..3 cou|neck|prete|ready|plafond|ceiling
    hang|hung myself|himself|herself
    meant|mean it ..2
    swallow*|took|avale*|pris ..3 pills|tablets|cachets|comprimes ..3 die|mourir|2
    better off dead|without
    written|wrote|ecrit ..2 letter|lettre
    je|moi foutre ..1 en? ..1 l? air
    don|dont|not|no ..2 want|wanna|wan ..1 to? ..1 live|wake|be ..2
    wish|wishes ..3 dead|never born|gone
    plus|pas envie de? vivre
    die ..2 better
    parle|talk*|dit|says|keeps|threaten*|menace ..4 die|mourir|suicid*|tuer|pendre|hanging|himself|herself
    lasse de? vivre
    hurt|harm|cut myself|himself|herself
    end ..1 it ..1 all? tonight|now|2nite
    nobody|noone|personne|one ..3 miss|manquer*|notice|regrett*|care ..2 me|m
    will|would|ne ..1 miss|manquerai|manquerais ..1 me|personne|nobody
    prepare|prepared|bought|achete|acheter|have|got|tied|attache ..2 rope|corde|gun|pistolet|poison ..2
    try|tried|trying|tente|essaye|essayer|tenter ..2 to|de|d|a? ..1 hang|kill|pendre|tuer|suicider|end
    world|monde|everybody|tous ..3 better|mieux ..3 without|sans
    end|ending|finish|finishing|finir ..1 it|everything|tout all|now|tonight|maintenant|ce|here
    ending ..1 my|it|everything ..1 life|all
    put ..2 end ..2 it|life|myself|everything
    do ..2 want|wish ..2 here|exist ..1 anymore|longer|again
    ne veux|voudrais|souhaite|veut plus etre|exister|continuer ..1 la|ici|vivante|vivant ,>
    take|taking|took|prendre|pris|swallow ..3 pills|comprimes|cachets|tablets ..3 die|mourir|end|finir|forever
    foutre|fous ..2 l air
    cut|slit|coupe|ouvert|ouvrir|taillade ..3 wrist|wrists|veines|poignet|poignets|veine
    kill|tuer maself|mysef|meself|masef
    kill ...1 ma|mi ...1 self
    disappear|disparaitre ...3 good|forever|jamais|ever|always|toujours
    want|veux|wan ...1 disappear|disparaitre
    end it all
    end ...1 it|everything tonight|all|now
    finir avec|moi
    tout arreter|finir ...3 vie|la
    plus ...2 force ...2 vivre
    no|not|pas|plus ...3 reason|raison|worth ...3 live|living|vivre|exister
    rather|mieux|prefere ...3 dead|mort|morte|mourir|crever
    want|veux|wan ...2 sleep|dormir ...3 never|jamais|forever|toujours ...2 wake|reveiller
    wake ...3 never
    family|famille|everyone ...3 better|mieux ...3 without|sans
    written|ecrit|wrote ...3 letter|lettre|goodbye|adieu
    rope|corde|gun|pistolet|knife|couteau ...5 ready|kill|end|finir|pret
    self harm*
    hate|deteste ...2 my? life|vie
    burden|fardeau|poids pour ...3
    life|vie ...3 over|finie|enough|assez|useless|inutile
    kill ...1 my|me|him|her self|myself|himself|herself
    kill|killing myself|himself|herself|themself|themselves|meself|mysef
    suicid*|sucide|suiside
    want|wan|wish|wants|wanted|rather|better|prefer|like|going|ready|go|envie|veux|veut|voudrais|prefere|vais|voulait|pense|think* ...3 die|dead|mourir|mort|morte|crever|disparaitre|suicider|tuer
    want|wants|wan|wish|would|better|rather ...3 be ...1 dead|gone
    end|ending|finish|finir|take|terminer|taking|mettre ...3 my|life|vie|his|own|fin ...4 life|vie|jours|tonight
    en finir
    take|taking|took my|his|her own? life
    mettre fin ...3 jours|vie
    do|does|did|dont|not|no|plus|pas|nothing|rien|aucune|n ...4 want|reason|wan|envie|veux|raison|see|worth|gout|desire ...4 live|living|life|vivre|vie|alive|exister|on
    no|plus|pas|aucune ...3 reason|raison|envie|gout|point ...3 live|living|vivre|vie|life
    no fit|wan|want live|continue again?
    life ...4 no ...3 worth|meaning|sense|again
    life ...3 don ...2 taya|tire|finish
    tired|taya|fatigue*|marre|tire|lasse ...3 life|vie|vivre|living
    life ...2 not worth*
    vie ...5 vaut ...2 peine|rien
    hang|hanging|pendre|pends|pendu|hanged ...1 myself|himself|herself|me|m
    hang*|pendre ...2 self|myself
    me|m|se|s pendre|suicider|foutre|flinguer
    jump|sauter|jeter ...3 bridge|pont|roof|building|fenetre|river|window|fleuve|toit
    harm|hurt|cut|cutting|burn ...1 myself|herself|himself
    ouvert|ouvrir|coupe*|tranche*|tailler|taillade* ...3 veines|poignets
    slit|cut ...2 wrist*|veins
    me|m faire|fais ...1 mal ...2 moi|meme
    me|m scarifie*|mutile*
    better ...4 without me
    mieux ...4 sans|mort|morte
    i|je better|ferais ...4 die|mourir|mort|morte
    better i die|dead
    mieux ..1 que? je|j meurs|meure|mourir
    disappear ...2 forever
    goodbye|adieu ...3 everyone|world|monde|tous
    voices ...5 kill|die|hurt|harm
    voix ...6 tuer|mourir|mal|frapper
    no ...2 wan live
    me tuer|tue
    vais mourir
    plus vivre
    drink|boire|take|prendre|avaler ...4 poison ...3 die|mourir|finish|finir|tonight
    pills ready`,
  harm_other: `
    voices|voix ..8 hurt|harm|kill|mal|tuer|baby|bebe|enfant|child
    feel|feeling|urge|want|envie ...2 hurting|harming|killing|shaking|blesser|tuer ...3 baby|newborn|child|bebe|enfant|son|daughter|him|her
    kill|hurt|harm|stab|tuer|shake|frapper|blesser|etrangler|throw|jeter|noyer|drown|smother|poignarder ...3 baby|bebe|child|enfant|husband|mari|him|her|wife|femme|family|son|fils|them|someone
    peur|afraid|scared|thoughts|envie|pensees|voices|voix|idees ...6 hurt*|harm*|kill*|mal|tuer ...4 baby|bebe|child|enfant|him|her|fils|fille|son`,
} as const;
