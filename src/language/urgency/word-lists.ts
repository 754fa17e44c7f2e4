import { type WordLists } from '../engine/pattern';

/** Named word lists of the urgency patterns, folded, French, English and Pidgin together. */
export const LISTS: WordLists = {
  severe: `sharp splitting banging agony grosse ben enormement horrible excruciating bcp severe severely serious seriously bad badly terrible terribly horrible unbearable intense violent violente violents violentes insupportable insupportables
    atroce atroces fort forte forts fortes tres trop grosse gros grosses enorme enormes worst extreme extremely strong sharp crushing excruciating heavy heavily much too so
    grave graves gravement affreux affreuse terriblement intenses massive massif abondant abondante abondants abondamment beaucoup well sotey plenty high really stabbing big huge vraiment tellement enormement massivement excessivement fortement vachement profusely nonstop continually
    killing tue aigu aigue vive vif`,
  sudden: 'sudden suddenly brusque brusquement brutal brutale brutalement soudain soudaine soudainement subit subite subitement once',
  pain: 'aching sore elance elancement pepper soreness pain pains painful paining painin paine pained hurt hurts hurting ache aches aching mal maux douleur douleurs douloureux douloureuse souffre souffrance hot hots cramps crampes burning burns cramp',
  feminine: 'she wife woman girlfriend femme epouse sister soeur daughter fille elle maman mother mama mum madame nga mami',
  child: `kiddo kids ptit bub tot grandchild preemie child children baby babies bebe bebes pikin infant newborn toddler son daughter boy girl kid kids enfant enfants fils fille fillette garcon garconnet nourrisson nouveau
    twin twins jumeau jumeaux jumelle jumelles neonate grandson granddaughter nephew niece neveu niece bb beby gosse mouna muna mona`,
  person: `i he she we they you je j il elle on nous vous ils elles me my him her husband wife mother father mum mom dad papa maman mama mami papy mamie grandmother grandfather grandma grandpa
    sister brother uncle aunt tante oncle soeur frere mari femme patient cousin cousine someone somebody neighbour voisin copine friend ami amie grand`,
  not: 'not no never pas jamais plus aucun aucune neva nor cannot',
  can: 'can could able fit manage fit peux peut peuvent arrive arrivent arrives parviens parvient pouvoir sait veut want wants reussit reussis',
  takes: `lap piak shallow swalowd swalowed chopped ingere ingurgite took take taken takes swallowed swallow swallows drank drunk drink drinks drinking ate eaten eat eating ingested avale avaler avalee avales bu boire bois boit mange mangea pris prend absorbe sucked drinked chop put mettait avalait mis gobe inhaled`,
  poison: `weedkiller killer desherban cleaner cleaners deboucheur decapant dissolvant nettoyant antigel harpic dettol jik gazoil lampant hypo sniper otapiapia paraquat ammonia ammoniaque fumes fumee generator kerosene petrol petrole kerozene bleach javel detergent acid acide poison poisons pesticide pesticides insecticide insecticides herbicide gramoxone raticide rat rats gasoline essence gasoil diesel turpentine soude caustic omo soap savon
    battery batteries pile piles coin piece pieces magnet magnets aimant aimants mercury thinner paint antifreeze chemical chemicals chimique mushrooms champignons desherbant engrais fertilizer kerosine karosene destop`,
  bleed: 'bleed bleeds bleeding bleedin blood bloods sang saigne saignes saignent saigner saignait saignement saignements hemorragie hemorragies haemorrhage hemorrhage blooding',
  num: '# one two three four five six seven eight nine ten eleven twelve un une deux trois quatre cinq six sept huit neuf dix onze douze quinze',
  swell: 'balloon ballooned gonfla gonfler enfler swells puffing inflated swell swells swelling swollen swelled enfle enfles enflee enflees enflent gonfle gonfles gonflee gonflees gonflent gonflement puffy oedeme swole bouffi bouffie big swellin enflure',
  face: 'face visage lips lip levre levres tongue langue throat gorge eyes yeux mouth bouche neck cou paupieres paupiere figure gueule',
  wound: 'operation-place stitch gauze pansement plai wound wounds plaie plaies cicatrice incision scar stitches suture sutures points cut pansement dressing coupure wond csection cesarienne',
  drug: `meds medoc medocs somniferes somnifere panadol tylenol doliprane remede drogue prozac valium xanax medicine medicines medication medications tablet tablets pill pills drug drugs injection syrup sirop medicament medicaments comprime comprimes cachet cachets pilule pilules antibiotic antibiotics antibiotique antibiotiques piqure
    vaccine vaccin vaccination treatment traitement capsule capsules dose doses drip perfusion ampicillin amoxicillin amoxicilline penicillin penicilline paracetamol ibuprofen ibuprofene quinine nivaquine coartem remede remedes aspirin aspirine jab shot bactrim flagyl augmentin cotrimoxazole diclofenac voltaren artesunate sulfa morphine tramadol codeine`,
  critical: `coumadin eliquis xarelto plavix pradaxa metoprolol bisoprolol bisoprolol levothyrox depakene anticonvulsant betabloquant betabloquants betablocker ventolin puffer pompe lisinopril insulin insuline arv arvs antiretroviral antiretroviraux antiretrovirals hiv vih tb tuberculosis tuberculose epilepsy epilepsie antiepileptic antiepileptique antiepileptiques convulsion heart coeur cardiaque tension hypertension bp pressure
    warfarin anticoagulant anticoagulants thinner thinners inhaler ventoline ventolin dialysis dialyse digoxin seizure seizures sickle drepanocytose asthma asthme pump steroids steroid corticoides prednisone chemo chimio transplant diabetes diabete diabetic sintrom keppra depakine tegretol psychiatric antidepressant antidepressants lithium prep metformin metformine amlodipine`,
  pregnant: 'pregnant pregnancy enceinte grossesse gestante trimester trimestre gravid foetus fetus',
  worse: 'worse worsening worsens worsened pire empire aggrave aggraves aggravee increasing augmente increases spreading propage etend getting',
  numb: 'numb numbness engourdi engourdie engourdis engourdies engourdissement dead paralysed paralyzed paralyse paralysee paralysie weak weakness faible faiblesse lourd lourde tingling mort morte insensible fourmillement fourmillements fourmis heavy',
  limb: 'arm arms bras leg legs jambe jambes hand hands main mains side cote foot feet pied pieds body corps limb moitie half shoulder epaule',
  belly: 'lower-belly bas-ventre belle belly bele stomach abdomen tummy ventre abdominal abdominale abdominales estomac womb uterus side flanc pelvis',
};
