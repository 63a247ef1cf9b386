import cosmetics from './cosmetics.json' with { type: 'json' };
import electronics from './electronics.json' with { type: 'json' };
import eyewear from './eyewear.json' with { type: 'json' };
import footwear from './footwear.json' with { type: 'json' };
import householdAndHealth from './household-and-health.json' with { type: 'json' };
import industry from './industry.json' with { type: 'json' };
import jewellery from './jewellery.json' with { type: 'json' };
import luxury from './luxury.json' with { type: 'json' };
import outerwear from './outerwear.json' with { type: 'json' };
import perfume from './perfume.json' with { type: 'json' };
import sports from './sports.json' with { type: 'json' };
import streetwear from './streetwear.json' with { type: 'json' };
import toys from './toys.json' with { type: 'json' };
import watches from './watches.json' with { type: 'json' };

/** The brands of the starter rulebook, a file a field: where a brand is best known. */
export const brandFiles: readonly unknown[] = [
  footwear,
  streetwear,
  luxury,
  outerwear,
  watches,
  jewellery,
  eyewear,
  perfume,
  cosmetics,
  electronics,
  toys,
  sports,
  industry,
  householdAndHealth,
];
