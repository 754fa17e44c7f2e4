export { type PostCounts } from '../../ports/out/post-counts';
