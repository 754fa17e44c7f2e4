import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: poison, overdose, thoughts of death, violence, in English. */
export const POISON_MIND: Patterns<Sign> = {
  poison: `
    licked|lick|tasted ..4 product|@poison|insecticide|roach
    @poison ..4 enter*|inside|mouth|inhal*|breath*|sniff*
    inhale*|breathed|breathing|sniff* ..4 @poison
    berries|plant|leaves|mushroom* ..6 pupil*|vomi*|sick|dizzy|drool*
    @takes ..2 berries|poison*|unknown
    @takes ..5 cleaner|cleaners|cleaning|polish|remover|dettol|harpic|disinfectant|windshield|washer|fuel|petrol|varnish|sanitizer|sanitiser|lotion|aftershave|perfume|cologne|lighter|zippo|naphta|phenol|formol|glue|ink|pods|pod|softener|killer|weedkiller|gramoxone
    from under ..1 sink
    weed killer
    got|get|gotten|found ..1 hold|into|open ..4 pills|tablets|medicine*|bleach|cleaner
    packet|bottle|pack ..2 empty ..4
    pills|tablets ..6 packet|bottle ..1 empty
    ate|eaten|swallow* ..4 @drug ..4 grandpa*|grandma*|gran*|mother|father|parents
    mix* ..4 bleach|acid*|ammonia*
    smoke|fumes ..6 headache*|vomi*|dizz*|all
    got|gotten|found|played|opened|getting ..2 into|with|a|in ..2 @poison
    @takes ..3 sniper|dichlorvos|paraquat|ddt|hypo|izal|dettol|ammonia|mothball|mothballs|permethrin|deltamethrine|baygon|rambo|raid|moon|timor|spirit|thinner
    drink|drank ..2 product|liquid ..3
    @takes ...2 perfume|shampoo|lotion
    @child ...3 @takes ...4 tablets|pills|medicine|medicines
    poison* ...2 child|baby|son
    poisoned|intoxic*
    ate|eaten|chewed|put ...5 pills|tablets|battery|medicines|magnet`,
  battery: `
    swallow*|ingest*|put|ate ..5 marble|magnet*|key|needle|pin|toy|battery|batteries|lego|screw
    battery|magnet*|bone|needle ...5 stuck|throat|nose|swallow*
    swallow* ...4 battery|magnet*|needle|nail|toy
    bead|stone|seed|bean|peanut ...4 nose|throat|ear`,
  overdose: `
    od ,>
    od ed|ing
    oding|oded
    @takes ..1 tablets|pills|@drug ..2 twice|double ..8 awake|sleep*|dizz*|faint*|vomi*|weak
    @takes ..4 to|2 die|sleep|end
    swallow* ..3 tablets|pills|meds
    took|taken|swallow*|lap ..2 all|whole|entire|plenty|too many|much ..4 sleeping|meds|tylenol|panadol|pills|tablets|insulin*|strip
    far? too much ..1 insulin*
    insulin*|units ...4 instead|mistake|wrong|extra
    inject|injected|took ...4 units ...6 instead|mistake
    @takes ...3 all|whole|entire|bottle|box|packet|pack|plenty|many|handful|double|every ...4 @drug|bottle|box|medicines|pills|treatment|packet
    @takes ...3 10|12|15|20|24|25|30|40|50|60|100|ten|twenty|thirty|forty|fifty ...4 @drug|pills|at
    @drug ...5 all at once
    all ...3 @drug ...3 once
    @takes ...2 too many|much ...3 @drug|insulin
    many|plenty|lot ...3 @drug ...4 taken|took|swallow*
    wrong|mistake|accident* ...4 dose ...4 insulin*
    insulin* ...3 double|twice
    too|double ...2 insulin*`,
  violence_now: `
    beating|beat|beats ..8 now|crying
    beating|beats|strangl*|chok* ..3 me|m ..6 now|belt|iron|stick|knife|crying|help
    strangl*|chok* ..1 me|her
    knife|gun|machete ..4 let|leave|door|threat*
    will|won not let me|him|us leave|go
    beating|hitting|attacking|strangling|choking|punching|kicking ..2 me|her|him|us|my ...4 now|moment|help|currently
    is|keeps beating|hitting|attacking|strangling|punching|kicking|beat ..1 me|us ..2
    right now|currently ...4 beating|hitting|attacking`,
  suicide: `
    on|near ..1 bridge|ledge ..6 anymore|more|end
    want|urge ..2 jump|throw
    think*|thoughts ..3 jump*|hang*|dying|die|suicide*|gone|dead
    think* ..3 not being ..1 here|around|alive
    not being ..1 here|around|alive ..2 anymore|more|longer
    rope|tie|tied ..3 neck|ready|ceiling
    hang|hung myself|himself|herself
    meant|mean it ..2
    swallow*|took ..3 pills|tablets ..3 die|2
    better off dead|without
    written|wrote ..2 letter
    don|dont|not|no ..2 want|wanna ..1 to? ..1 live|wake|be ..2
    wish|wishes ..3 dead|never born|gone
    die ..2 better
    talk*|says|keeps|threaten* ..4 die|suicid*|hanging|himself|herself
    hurt|harm|cut myself|himself|herself
    end ..1 it ..1 all? tonight|now|2nite
    nobody|noone|one ..3 miss|notice|regrett*|care ..2 me|m
    will|would ..1 miss ..1 me|nobody
    prepare|prepared|bought|have|got|tied ..2 rope|gun|poison ..2
    try|tried|trying ..2 to|a? ..1 hang|kill|end
    world|everybody ..3 better ..3 without
    end|ending|finish|finishing ..1 it|everything all|now|tonight|here
    ending ..1 my|it|everything ..1 life|all
    put ..2 end ..2 it|life|myself|everything
    do ..2 want|wish ..2 here|exist ..1 anymore|longer|again
    take|taking|took|swallow ..3 pills|tablets ..3 die|end|forever
    cut|slit ..3 wrist|wrists
    kill maself|mysef|meself|masef
    kill ...1 mi ...1 self
    disappear ...3 good|forever|ever|always
    want ...1 disappear
    end it all
    end ...1 it|everything tonight|all|now
    no|not ...3 reason|worth ...3 live|living
    rather ...3 dead
    want ...2 sleep ...3 never|forever ...2 wake
    wake ...3 never
    family|everyone ...3 better ...3 without
    written|wrote ...3 letter|goodbye
    rope|gun|knife ...5 ready|kill|end
    self harm*
    hate ...2 my? life
    life ...3 over|enough|useless
    kill ...1 my|me|him|her self|myself|himself|herself
    kill|killing myself|himself|herself|themself|themselves|meself|mysef
    suicid*|sucide|suiside
    want|wish|wants|wanted|rather|better|prefer|like|going|ready|go|think* ...3 die|dead
    want|wants|wish|would|better|rather ...3 be ...1 dead|gone
    end|ending|finish|take|taking ...3 my|life|his|own ...4 life|tonight
    take|taking|took my|his|her own? life
    do|does|did|dont|not|no|nothing ...4 want|reason|see|worth ...4 live|living|life|alive|on
    no ...3 reason|point ...3 live|living|life
    no fit|want live|continue again?
    life ...4 no ...3 worth|meaning|sense|again
    life ...3 don ...2 tire|finish
    tired|tire ...3 life|living
    life ...2 not worth*
    hang|hanging|hanged ...1 myself|himself|herself|me|m
    hang* ...2 self|myself
    jump ...3 bridge|roof|building|river|window
    harm|hurt|cut|cutting|burn ...1 myself|herself|himself
    slit|cut ...2 wrist*|veins
    me|m scarifie*
    better ...4 without me
    i better ...4 die
    better i die|dead
    disappear ...2 forever
    goodbye ...3 everyone|world
    voices ...5 kill|die|hurt|harm
    drink|take ...4 poison ...3 die|finish|tonight
    pills ready
    took|taken|take|swallowed ...5 sleep ..2 good|ever|forever`,
  harm_other: `
    voices ..8 hurt|harm|kill|baby|child
    feel|feeling|urge|want ...2 hurting|harming|killing|shaking ...3 baby|newborn|child|son|daughter|him|her
    kill|hurt|harm|stab|shake|throw|drown|smother ...3 baby|child|husband|him|her|wife|family|son|them|someone
    afraid|scared|thoughts|voices ...6 hurt*|harm*|kill* ...4 baby|child|him|her|son`,
};
