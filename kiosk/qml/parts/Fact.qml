pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A picture and a sentence.
Item {
    id: fact

    property string icon
    property string text
    property real capMm: 5.6
    property color color: Theme.text
    property bool bold: false

    implicitHeight: Math.max(picture.height, words.y + words.implicitHeight)
    visible: fact.text !== ""

    Icon {
        id: picture

        anchors.left: parent.left
        y: Math.max(0, (words.contentHeight / words.lineCount - height) / 2)
        name: fact.icon
        sizeMm: fact.capMm * 1.9
        color: fact.color
    }
    Label {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? Theme.mm(4) : 0
        anchors.right: parent.right
        y: Math.max(0, (picture.height - words.contentHeight / words.lineCount) / 2)
        text: fact.text
        capMm: fact.capMm
        color: fact.color
        font.weight: fact.bold ? Font.DemiBold : Font.Normal
    }
}
