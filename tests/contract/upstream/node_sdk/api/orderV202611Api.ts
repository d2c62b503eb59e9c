// A made-up file in the style of openapi-generator's typescript-node templates.
export class OrderV202611Api {
    /**
     * Made up.
     * @summary GetTeaOrders
     * @param teaId
     */
    public async TeasTeaIdOrdersGet (teaId: string, xTtsAccessToken: string, contentType: string, shopCipher?: string, options: {headers: {[name: string]: string}} = {headers: {}}) : Promise<{ response: http.IncomingMessage; body: Order202611GetTeaOrdersResponse;  }> {
        const localVarPath = this.basePath + '/order/202611/teas/{tea_id}/orders'
            .replace('{' + 'tea_id' + '}', encodeURIComponent(String(teaId)));
        let localVarQueryParameters: any = {};
        if (shopCipher !== undefined) {
            localVarQueryParameters['shop_cipher'] = ObjectSerializer.serialize(shopCipher, "string");
        }
        let localVarRequestOptions: localVarRequest.Options = {
            method: 'GET',
            qs: localVarQueryParameters,
        };
        body = ObjectSerializer.deserialize(body, "Order202611GetTeaOrdersResponse");
    }
    /**
     * Made up.
     * @summary SearchTeaOrders
     * @param pageSize Rows. Valid range: [1-50].
     */
    public async TeasSearchPost (pageSize: number, xTtsAccessToken: string, contentType: string, shopCipher?: string, Order202611SearchTeaOrdersRequestBody?: Order202611SearchTeaOrdersRequestBody) : Promise<any> {
        const localVarPath = this.basePath + '/order/202611/teas/search';
        if (pageSize !== undefined) {
            localVarQueryParameters['page_size'] = ObjectSerializer.serialize(pageSize, "number");
        }
        if (shopCipher !== undefined) {
            localVarQueryParameters['shop_cipher'] = ObjectSerializer.serialize(shopCipher, "string");
        }
        let localVarRequestOptions: localVarRequest.Options = {
            method: 'POST',
            body: ObjectSerializer.serialize(Order202611SearchTeaOrdersRequestBody, "Order202611SearchTeaOrdersRequestBody")
        };
        body = ObjectSerializer.deserialize(body, "Order202611SearchTeaOrdersResponse");
    }
    /**
     * @summary GetExternalOrderReferences
     */
    public async OrdersOrderIdExternalOrdersGet (orderId: string, platform: string, flavour?: string) : Promise<any> {
        const localVarPath = this.basePath + '/order/202406/orders/{order_id}/external_orders'
            .replace('{' + 'order_id' + '}', encodeURIComponent(String(orderId)));
        if (platform !== undefined) {
            localVarQueryParameters['platform'] = ObjectSerializer.serialize(platform, "string");
        }
        if (flavour !== undefined) {
            localVarQueryParameters['flavour'] = ObjectSerializer.serialize(flavour, "string");
        }
        let localVarRequestOptions: localVarRequest.Options = { method: 'GET' };
    }
}
