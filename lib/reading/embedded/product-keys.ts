/**
 * What the programs behind shops call a product's properties, compared without case and
 * punctuation. The first key of a list that holds a value wins.
 */
const keys = (list: string): readonly string[] => list.split(/\s+/);

export const productKeys = {
  name: keys(
    'productname producttitle contentname itemname itemtitle goodsname offertitle skuname displayname subject title name',
  ),
  id: keys('productid itemid goodsid listingid offerid goodsno adid spuid id'),
  sku: keys('sku productsku skucode skuid partnumber modelnumber mpn articlenumber'),
  gtin: keys('gtin13 gtin ean ean13 upc barcode gtin14 isbn13 isbn'),
  brand: keys('brandname itembrand productbrand brand brandinfo manufacturer'),
  price: keys(
    'pricetopay saleprice sellingprice currentprice finalprice promotionprice discountprice discountedprice specialprice offerprice actualprice productprice itemprice price pricetotal prices priceinfo pricing pricemodule pricemodel pricerange minprice lowprice minactivityamount minamount formattedprice formatedprice displayprice amount offers offer defaultvariant selectedvariant mastervariant variants items',
  ),
  highPrice: keys('maxprice highprice maximumprice pricemax'),
  listPrice: keys(
    'listprice originalprice regularprice compareatprice wasprice oldprice strikethroughprice strikeprice marketprice msrp rrp retailprice pricebeforediscount',
  ),
  priceCurrency: keys(
    'pricecurrency currencycode currencyid currencyiso currencyisocode productcurrency currency',
  ),
  image: keys(
    'imageurls images photos pictures gallery media mainimage imagepathlist imageurl image picture photo thumbnail thumbnailurl cover',
  ),
  seller: keys(
    'sellerdisplayname sellername shopname storename merchantname suppliername sellernick seller shop merchant supplier shopinfo sellerinfo user owner',
  ),
  availability: keys(
    'availability availabilitystatus stockstatus availabilityv2 inventorystatus instock isinstock available isavailable availableforsale stock stockquantity quantity',
  ),
  itemCondition: keys('itemcondition conditionname conditiontext condition'),
  ratingValue: keys(
    'averagerating avgrating ratingvalue ratingaverage ratingstar starrating rating',
  ),
  reviewCount: keys(
    'reviewcount ratingcount reviewscount numreviews numberofreviews totalreviews ratingscount totalratings',
  ),
  description: keys('longdescription description shortdescription'),
} as const;

/** Where an object that stands for an amount keeps it, the price that is paid first. */
export const amountKeys = keys(
  'pricetopay saleprice sale sellingprice selling currentprice current finalprice final promotionprice discountedprice discounted specialprice price baseprice value amount minprice min low lowprice centamount minvariantprice minimumprice pricerange start gross prices commertialoffer offer sellers offers node edges variants formatted formattedvalue displayvalue display text',
);
export const nameKeys = keys(
  'name title label nickname nick username displayname shopname storename value',
);
/** Where an object that tells of stock says it. */
export const stockKeys = keys(
  'availability availabilitystatus stockstatus stocklevelstatus status instock isinstock available isavailable value quantity stock code',
);
/** What says by a truth value that there is none. */
export const soldOutKeys = keys('soldout issoldout outofstock isoutofstock unavailable');
/** Where a product keeps the choices there are of it. */
export const variantKeys = keys(
  'selectedvariant defaultvariant mastervariant variants skus items offers',
);
export const addressKeys = keys(
  'url src original originalurl zoom xlarge large largeurl full href imageurl image default path images sizes formats renditions',
);

/** Of the stars and the number of reviews, in an object that is named for them. */
export const averageKeys = keys('average avg value score rate stars overall');
export const countKeys = keys('count total totalcount number quantity votes');

export const bareKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');
