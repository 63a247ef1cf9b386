/** What matching alone needs, for its size: opening an image, folding, and finding terms. */
export { findTerms } from '../../lib/matching/find-terms.ts';
export { openImage } from '../../lib/matching/image/open-image.ts';
