import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: dying, being very ill, a lost pregnancy, in French. */
export const DYING_ILL: Patterns<Sign> = {
  dying: `
    je|j meurs|meure
    sent|sens ..2 mourir|meurs
    impression ..3 meurs|meurt|mourir
    en|entrain ..1 de? mourir|crever
    va|vas|vais|vont|allons|jvai|jvais mourir|crever|mouri
    s en va docteur|aidez
    tient|tiens plus ..3 va y passer
    va|vais|vont ..2 laisser|laissez ..2 mourir
    meurt|mourant|mourante ,>
    meurt|mourant|mourante docteur|svp|la|aidez|venez|vite|ici
    vais|va|allons ..1 le|la|les perdre ,>
    va|allons|vais perdre ..2 @child|maman|papa|mere|pere|mama|mari|femme
    train de ..1 le|la perdre
    presque|quasi|moitie ..1 mort|morte
    rend|rendre|rendu l ame ,>
    rends|rend son|l dernier|ame ..1
    agonie
    dernier souffle
    sens ..2 m en vais
    peur ..3 mourir
    veux|veut|voudrais|voulons pas|jamais mourir
    douleur|toux|fievre|maladie|mal|asthme ..2 va|vais ..1 me|m|nous? tuer ..1`,
  come_quick: `
    venez ..1 vite|rapidement|urgemment
    venir ..1 vite|rapidement|urgemment ,>
    faut ..1 venir ..0 vite|rapidement|urgemment
    vite ..1 venez
    <, viens vite
    faites|fais vite ..1 il|elle|bebe|maman|papa|mama|mon|ma|enfant ..2`,
  grave_state: `
    c|ca|cela|sa|ce|chose|situation|etat|condition|cas ..1 est? ..0 tres|trop|vraiment|si|tellement|super grave|critique ,>
    c|ca|cela|sa|ce|chose|situation|etat|condition|cas ..1 est? ..0 tres|trop|vraiment|si|tellement|super grave|critique docteur|svp|venez|aidez|la|vite
    tres|trop|vraiment grave ,>
    situation|etat|condition|cas ..1 est? ..1 tres|vraiment? ..0 critique|grave|desespere
    critique|grave condition|etat|situation
    est|condition critique ,>`,
  grave: `
    < ..2 c|ca|cela|sa ..1 est? ..0 grave ,>
    < ..2 c|ca|cela|sa ..1 est? ..0 grave docteur|svp|venez|aidez|la|vite
    gravement malade|atteint|atteinte`,
  very_ill: `
    va|vais|vont|vas|ca ..1 tres|vraiment|trop|plus|super|carrement mal
    il|elle|@person|@child est ..0 tres|vraiment|trop mal ,>
    de plus en plus mal|faible
    il|elle|@person|@child|pere|mere|papa|maman va|vont ..1 tres|vraiment? ..0 mal
    @child|maman|mama|papa|mere|pere|mari|femme|mamie|papi ..1 ne? va|vont|vas pas ,>
    @child ..1 ne? va|vont pas ..1 bien
    @child ..1 n|ne? est|sont pas ..1 bien ,>
    @child ..1 n|ne? est|sont pas ..1 bien du|docteur|depuis|aujourdhui|la
    tres|trop|si|vraiment|tellement faible|faibles
    n ..0 ai|a|as plus ..1 de|la? force|forces|energie
    plus ..1 de|la|aucune? force|forces
    tres|trop|vraiment|gravement|si|tellement malade|malades|souffrant|souffrante
    me|m|se|s sens|sent|senti|sens ..1 tres|vraiment|trop|super? ..0 mal ,>
    me|m|se|s sens|sent|senti ..1 tres|vraiment|trop|super? ..0 mal docteur|depuis|svp|la|aujourdhui|ce|cette|hier
    me|m|se|s sens|sent ..1 pas bien du|depuis ..2
    me|m|se|s sens|sent ..2 bizarre
    s aggrave|aggravent|aggraver
    situation|etat|maladie|douleur|ca|cas|condition ..2 empire|empirent|degrade|deteriore
    souffre|souffrent|souffrait ..1 beaucoup|trop|enormement|terriblement|atrocement|fort|vraiment
    en ..1 peux plus de|avec ..1 cette|la|le? douleur|mal`,
  unwell: `
    < ..2 ca|sa|cava ne? va|va pas|pa ..2 >
    < ..2 cava|sava|cva pas|pa ..2 >
    < ..2 ca|sa ne? va ..1 mal ..2 >
    vais|va|vas|vont|allons pas|pa tres|trop|vraiment|du|si? tout? bien|fort
    suis|sommes|est pas|pa tres|trop|vraiment|du|si? tout? bien|bn ,>
    suis|sommes|est pas|pa tres|trop|vraiment|du|si? tout? bien docteur|depuis|aujourdhui|du|ce|cette|hier|ces|svp|la
    suis|sommes|est pas|pa tres|trop|vraiment? en forme
    sens|sent|sen pas|pa tres|trop|vraiment|du|si? tout? bien|bn
    porte|portons pas|pa tres|trop|vraiment? bien
    me|se porte ..1 tres? mal`,
  pregnancy_loss: `
    fausse|fauss|fose couche|couches|kouche
    perdu|perdue|perd|perdre ..1 mon|le|la|ma|son|sa|notre? ..0 bebe|grossesse|belle|bb|foetus|fetus ,>
    perdu|perdue ..1 mon|le|la|ma|son|sa|notre? ..0 bebe|grossesse|belle|bb|foetus|fetus hier|donc|au|pendant|ce|cette|ces|docteur|la|depuis|on|a|en|cause|car|apres
    enceinte ..2 ai perdu
    mort|morte ..2 dans ..1 mon|ma|le|son|sa? ..0 ventre|belle|uterus
    mort ne|nee|nes
    coeur ..2 bebe|foetus|enfant ..1 ne? bat|battait plus|pas
    plus|pas|aucun ..1 de? battement|battements ..2
    grossesse ..1 est|a|s ..1 partie|sortie|tombee|arretee|gatee|foutue|coulee
    ai|a|avons avorte|avortee`,
};
