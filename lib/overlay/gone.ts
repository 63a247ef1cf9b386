/** What marketplaces write where a listing was; of a whole heading or title, in lower case. */
const gone =
  /no longer (available|exists?|for sale|active)|(page|item|listing|product) (was |is |has been )?(not found|removed|deleted|unavailable)|(can'?t|could ?n[o']t|couldn’t) find (this|that|the) (page|item|listing|product)|listing (has )?ended|\b404\b|宝贝不存在|商品不存在|商品已(下架|不存在|失效)|已下架|页面不存在|找不到(该|此)?(页面|商品|宝贝)|お探しの(ページ|商品)|見つかりません|出品が(終了|削除)|찾을 수 없|판매 ?(종료|중지)|ya no está disponible|no se encuentra|não (está mais disponível|encontrad)|n’est plus disponible|n'est plus disponible|introuvable|nicht mehr verfügbar|nicht gefunden|non è più disponibile|non trovat|больше не доступ|не найден|снят[оа]? с продажи|bulunamadı|yayından kaldırıl|tidak (ditemukan|tersedia lagi)|không (tồn tại|tìm thấy)|ไม่พบ|غير موجود|لم يعد متاح/;

/**
 * Why a listing's page that shows no listing says that it is gone: the status it was sent with, or
 * what its title or heading reads. A page that only could not be read says nothing.
 */
export function goneOn(document: Document): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const status = navigation?.responseStatus;
  if (status === 404 || status === 410) return `HTTP ${status}`;
  const headings = [
    document.title,
    ...[...document.querySelectorAll('h1,h2')].map((one) => one.textContent ?? ''),
  ];
  return headings
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))
    .find((text) => gone.test(text.toLowerCase()));
}
