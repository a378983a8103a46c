import { remarkRule } from "./remarkRule";

/**
 * K03: no blank cards here and none in the province, so only the central government can help. Kota Pagar Alam, 2023. No sheet
 * states the province's stock; it is a setting.
 */
export default remarkRule({
  remark: "K03",
  given: ({ blanko, settings }) => {
    const stock = blanko?.stock ?? settings.stock;
    const { provinceStock } = settings;
    if (stock === undefined || provinceStock === undefined) return undefined;
    return { stock, provinceStock, since: blanko?.day };
  },
  find: ({ stock, provinceStock, since }) => (stock === 0 && provinceStock === 0 ? { since } : undefined),
});
