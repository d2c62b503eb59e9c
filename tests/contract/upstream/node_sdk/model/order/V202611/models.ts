export class Order202611SearchTeaOrdersRequestBody {
    /**
    * Made up: which leaf.
    * - GREEN
    * - BLACK
    * Default: GREEN
    */
    'leaf'?: string;
    /**
    * Made up. Max count: 20
    */
    'orderIds'?: Array<string>;

    static discriminator: string | undefined = undefined;

    static attributeTypeMap: Array<{name: string, baseName: string, type: string}> = [
        {
            "name": "leaf",
            "baseName": "leaf",
            "type": "string"
        },
        {
            "name": "orderIds",
            "baseName": "order_ids",
            "type": "Array<string>"
        }    ];
}

export class Order202611SearchTeaOrdersResponse {
    static attributeTypeMap: Array<{name: string, baseName: string, type: string}> = [
        { "name": "code", "baseName": "code", "type": "number" },
        { "name": "data", "baseName": "data", "type": "Order202611SearchTeaOrdersResponseData" }
    ];
}

export class Order202611SearchTeaOrdersResponseData {
    static attributeTypeMap: Array<{name: string, baseName: string, type: string}> = [
        { "name": "orders", "baseName": "orders", "type": "Array<Order202611SearchTeaOrdersResponseDataOrders>" }
    ];
}

export class Order202611SearchTeaOrdersResponseDataOrders {
    static attributeTypeMap: Array<{name: string, baseName: string, type: string}> = [
        { "name": "id", "baseName": "id", "type": "string" },
        { "name": "quantity", "baseName": "quantity", "type": "number" }
    ];
}
