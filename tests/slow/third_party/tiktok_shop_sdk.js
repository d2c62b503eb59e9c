// npm tiktok-shop-sdk has both hosts written into it and calls the global fetch: that one is pointed at the emulator.
const { TikTokShopSDK } = require("tiktok-shop-sdk");

const given = process.env;
const original = globalThis.fetch;
globalThis.fetch = (url, options) => {
  const asked = new URL(url);
  return original(given.BASE_URL + asked.pathname + asked.search, options);
};

async function main() {
  const sdk = new TikTokShopSDK({ appKey: given.APP_KEY, appSecret: given.APP_SECRET });
  sdk.setAccessToken(given.ACCESS_TOKEN);
  sdk.setShopCipher(given.CIPHER);
  const found = {};
  found.shops = (await sdk.shop.getAuthorizedShops()).data.shops.map((shop) => shop.id);

  found.orders = [];
  const query = { page_size: 20, sort_field: "create_time", sort_order: "DESC" };
  do {
    const page = (await sdk.order.getOrderList({ query, body: { create_time_ge: 1 } })).data;
    found.orders.push(...page.orders.map((order) => order.id));
    query.page_token = page.next_page_token;
  } while (query.page_token && found.orders.length < 60);

  const detail = await sdk.order.getOrderDetail({ ids: found.orders[0] });
  found.detail = detail.data.orders.map((order) => order.id);
  const products = await sdk.product.searchProducts({ query: { page_size: 10 }, body: { status: "ACTIVATE" } });
  found.products = products.data.products.map((product) => product.id);
  const statements = await sdk.finance.getStatements({ sort_field: "statement_time", page_size: 10 });
  found.statements = statements.data.statements.map((statement) => statement.id);

  const renewed = (await sdk.auth.refreshAccessToken({ refresh_token: given.REFRESH_TOKEN })).data;
  sdk.setAccessToken(renewed.access_token);
  found.after_refresh = (await sdk.shop.getAuthorizedShops()).data.shops.map((shop) => shop.id);

  const forger = new TikTokShopSDK({ appKey: given.APP_KEY, appSecret: "not-the-secret" });
  forger.setAccessToken(renewed.access_token);
  found.refused = await forger.shop.getAuthorizedShops().then(() => 0, (error) => error.code);
  console.log(JSON.stringify(found));
}

main();
